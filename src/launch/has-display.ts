/**
 * Whether a window can be shown. Only where X11 or Wayland draws them can a system have no display; each names its
 * display in the environment.
 */
export function hasDisplay(platform: NodeJS.Platform, env: Readonly<Record<string, string | undefined>>): boolean {
  if (platform === 'win32' || platform === 'darwin') return true
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}
