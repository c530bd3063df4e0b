import { loadAgencyTexts } from '#i18n/agency/agency-texts'
import { lateComponent } from '#ui/late-component'

/** The workspace's clients and their policies. */
export const { Late: HomeScreen } = lateComponent(async () => {
  const [{ HomeScreen: Screen }] = await Promise.all([import('./home-screen'), loadAgencyTexts()])
  return Screen
})
