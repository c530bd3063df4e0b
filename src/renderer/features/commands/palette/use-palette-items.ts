import { useNavigation } from '#features/navigation'
import { useWorkspace } from '#host/queries'
import { calledPolicy } from '#i18n/called-policy'
import { formatNumber } from '#i18n/format'
import { commandGroups, commandIds, commands } from '../command-list'
import { isPossible, placesNow, runCommand, useCommandState, useOffers } from '../command-store'
import { formatChord } from '../format-chord'
import { useCommandTexts } from '../use-command-texts'
import type { PaletteItem } from './find-items'

/** All that can be chosen now: commands that are possible, sections of the policy that is open, other policies of clients that are not archived. */
export function usePaletteItems(): PaletteItem[] {
  const { t, language, keyNames, nameOf } = useCommandTexts()
  const shortcuts = useCommandState((state) => state.shortcuts)
  const { screen, go } = useNavigation()
  // The palette may be open before what it lists, as at the start of the window.
  useOffers()
  const clients = useWorkspace().data?.clients ?? []

  const possible = commandIds.filter((id) => id !== 'palette' && isPossible(id))
  const ofCommands = commandGroups.flatMap((group) =>
    possible
      .filter((id) => commands[id].group === group)
      .map((id): PaletteItem => {
        const chord = shortcuts[id][0]
        return {
          id,
          label: nameOf(id),
          group: t(`commands:groups.${group}`),
          keys: chord === undefined ? null : formatChord(chord, keyNames),
          run: () => void runCommand(id),
        }
      }),
  )
  const ofPlaces = placesNow().map(
    ({ id, number, title, run }): PaletteItem => ({
      id: `place-${id}`,
      label: t('commands:goTo', { number: formatNumber(number, language), title }),
      group: t('commands:places'),
      keys: null,
      run,
    }),
  )
  const ofPolicies = clients.flatMap((client) =>
    client.archived
      ? []
      : client.policies
          .filter((policy) => !(screen.kind === 'policy' && screen.client === client.id && screen.policy === policy.id))
          .map(
            (policy): PaletteItem => ({
              id: `policy-${client.id}-${policy.id}`,
              label: t('commands:openPolicy', {
                title: calledPolicy(policy, language, t('workspace.untitled')).text,
                client: client.name,
              }),
              group: t('commands:policies'),
              keys: null,
              run: () => go({ kind: 'policy', client: client.id, policy: policy.id }),
            }),
          ),
  )
  return [...ofCommands, ...ofPlaces, ...ofPolicies]
}
