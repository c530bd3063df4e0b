import type { Host } from '#app/host'
import { settingsSchema } from '#contract/settings-schema'
import type { Language } from '#core/language'

/** The language the window speaks: the one chosen in the settings, else the system's. */
export async function windowLanguage(host: Pick<Host, 'dispatch'>, systemLanguage: Language): Promise<Language> {
  const answer = await host.dispatch('settings.get', {})
  const settings = answer.ok ? settingsSchema.safeParse(answer.value) : null
  return settings?.data?.language ?? systemLanguage
}
