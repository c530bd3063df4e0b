import { z } from 'zod'
import type { Language } from '#core/language'

/** Lets zod, whose reasons stand inside our messages, speak the person's language. English is what it speaks anyway. */
export async function setReasonsLanguage(language: Language): Promise<void> {
  if (language === 'fa') z.config((await import('zod/v4/locales/fa.js')).default())
  if (language === 'pl') z.config((await import('zod/v4/locales/pl.js')).default())
}
