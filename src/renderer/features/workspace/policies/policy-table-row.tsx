import { Badge, Checkbox } from '@mantine/core'
import { Fragment } from 'react'
import { type ExportFormat, extensionOf } from '#contract/export-format'
import { errorMessage } from '#contract/messages'
import { languageNames } from '#core/language'
import { useNavigation } from '#features/navigation'
import { useAgencyTexts } from '#i18n/agency/agency-texts'
import { formatMoment, formatNumber } from '#i18n/format'
import { policyId } from '../use-list-place'
import type { ListedPolicy } from './listed-policy'

/** The kinds of files, as their names end: the three forms of HTML are one kind. */
const formatNames = (formats: readonly ExportFormat[]): string =>
  [...new Set(formats.map((format) => extensionOf(format).split('.').at(-1)?.toUpperCase()))].join(', ')

interface Props {
  listed: ListedPolicy
  selected: boolean
  onSelect: (wanted: boolean) => void
}

/** One policy of the table; a click anywhere but on its box opens it. */
export function PolicyTableRow({ listed, selected, onSelect }: Props) {
  const { t, language } = useAgencyTexts()
  const go = useNavigation((state) => state.go)
  const { client, policy, title, titleLanguage, openQuestions, lastExport, changedSince } = listed
  return (
    <tr data-selected={selected || undefined}>
      <td className="cb-select">
        <Checkbox
          aria-label={t('agency:policies.select', { title, client: client.name })}
          checked={selected}
          onChange={(event) => onSelect(event.currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <button
          type="button"
          className="cb-policy"
          id={policyId(client.id, policy.id)}
          onClick={() => go({ kind: 'policy', client: client.id, policy: policy.id })}
        >
          <span dir="auto" lang={titleLanguage}>
            {title}
          </span>
        </button>
        {policy.problem !== undefined && (
          <Badge className="cb-warning" tt="none" title={errorMessage(policy.problem, language)}>
            {t('workspace.readOnly')}
          </Badge>
        )}
      </th>
      <td className="cb-client-cell">
        <bdi>{client.name}</bdi>
      </td>
      <td>
        {policy.languages.map((name, index) => (
          <Fragment key={name}>
            {index > 0 && ' · '}
            <bdi lang={name}>{languageNames[name]}</bdi>
          </Fragment>
        ))}
      </td>
      <td>{formatMoment(policy.modified, language)}</td>
      <td data-open={openQuestions !== null && openQuestions > 0 ? true : undefined}>
        {openQuestions === null ? (
          <span className="cb-faint">{t('agency:policies.unknown')}</span>
        ) : (
          formatNumber(openQuestions, language)
        )}
      </td>
      <td>
        {lastExport === null ? (
          <span className="cb-faint">{t('agency:policies.never')}</span>
        ) : (
          <>
            {formatMoment(lastExport.when, language)}
            <div className="cb-faint">
              <bdi>{formatNames(lastExport.formats)}</bdi>
              {changedSince && ` · ${t('agency:policies.changedSince')}`}
            </div>
          </>
        )}
      </td>
    </tr>
  )
}
