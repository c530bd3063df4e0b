import { defaultSettings } from '#contract/default-settings'
import type { Settings } from '#contract/settings-schema'
import { showError } from '#features/notices'
import { request } from '#host/bridge'
import { queryClient, settingsQuery } from '#host/queries'

/** Has the host keep changed settings, beside those that it has. */
export async function keepSettings(change: Partial<Settings>): Promise<void> {
  const next: Settings = {
    ...(queryClient.getQueryData<Settings>(settingsQuery.queryKey) ?? defaultSettings),
    ...change,
  }
  queryClient.setQueryData(settingsQuery.queryKey, next)
  const saved = await request('settings.save', next)
  if (!saved.ok) showError(saved.error)
}
