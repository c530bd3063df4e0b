/**
 * The window's Content-Security-Policy, the same in every door. It lists what the window needs and nothing else:
 * its own files, and images and fonts that the page carries inside (`data:`).
 *
 * Styles may stand inline: Mantine writes its theme as `<style>` elements while it runs, ProseMirror and Tiptap add
 * theirs, and table columns carry `style` attributes, which no nonce covers. A style can do harm only by sending
 * something out, and nothing here may load from anywhere: no connection, no image, no font, no frame.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'none'",
  // Without these two, workers and frames would fall back to what scripts may do.
  "worker-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Goes out with every answer to the window, found or not. */
export const windowHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const
