import type { Paragraph } from 'docx'
import type { Design } from '#core/design/design'
import { logoRun, shownLogo } from '#core/export/docx/logo'
import { type Place, paragraphAt } from '#core/export/docx/place'
import { plainRuns } from '#core/export/docx/runs'
import { styleIds } from '#core/export/docx/style-ids'
import type { ResolvedPolicy } from '#core/resolve/resolved-policy'

/** The line under the title: from when the policy applies, and its version. */
export const subtitleOf = ({ labels }: ResolvedPolicy): string =>
  [labels.effective, labels.version].filter((part) => part !== '').join(' · ')

/** What a policy begins with: the logo, its title and the line under it. */
export const titleBlock = (policy: ResolvedPolicy, { logo }: Design, place: Place): Paragraph[] => {
  const line = (style: string, text: string) => paragraphAt(place, { style, children: plainRuns(text, place.look) })
  return [
    ...(shownLogo(logo)
      ? [paragraphAt(place, { style: styleIds.logo, children: logoRun(logo, policy.controller, place.look) })]
      : []),
    line(styleIds.title, policy.title),
    line(styleIds.subtitle, subtitleOf(policy)),
  ]
}
