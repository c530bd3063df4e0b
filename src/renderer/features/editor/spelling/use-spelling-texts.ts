import { useTranslation } from 'react-i18next'

/** The window's texts with those of spelling (`spelling:`), in the parts that load them. */
export const useSpellingTexts = () => useTranslation(['translation', 'spelling']).t
