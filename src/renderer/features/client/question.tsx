import type { FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { Facts, FactValue } from '#core/facts/facts'
import { idsOf } from '#core/facts/format-fact'
import { isRequired } from '#core/facts/open-questions'
import { useTexts } from '#i18n/i18n'
import { answerProblem } from './answer-problem'
import { BooleanField } from './fields/boolean-field'
import { ChoiceField, ChoicesField } from './fields/choice-field'
import type { FieldFrame } from './fields/field-frame'
import { LocalizedField } from './fields/localized-field'
import { ServicesField } from './fields/services-field'
import { TableField } from './fields/table-field'
import { DateField, TextField } from './fields/text-field'

export interface QuestionProps {
  definition: FactDefinition
  value: FactValue | undefined
  facts: Facts
  model: FactModel
  onChange: (value: FactValue | undefined) => void
}

const textOf = (value: FactValue | undefined): string => (typeof value === 'string' ? value : '')

/** One question with the field its type asks for. */
export function Question({ definition, value, facts, model, onChange }: QuestionProps) {
  const { t, language } = useTexts()
  const problem = answerProblem(definition, facts, model)
  const frame: FieldFrame = {
    id: `question-${definition.key}`,
    label: definition.question[language],
    help: definition.help?.[language] ?? '',
    required: isRequired(definition, facts),
    error: problem === null || definition.type === 'table' ? null : t(problem),
  }
  switch (definition.type) {
    case 'text':
    case 'email':
    case 'url':
    case 'phone':
      return (
        <TextField
          frame={frame}
          type={definition.type}
          multiline={definition.multiline}
          value={textOf(value)}
          onChange={onChange}
        />
      )
    case 'date':
      return <DateField frame={frame} value={textOf(value)} onChange={onChange} />
    case 'localizedText':
      return <LocalizedField frame={frame} multiline={definition.multiline} value={value} onChange={onChange} />
    case 'boolean':
      return <BooleanField frame={frame} value={value} onChange={onChange} />
    case 'choice':
      return (
        <ChoiceField
          frame={frame}
          vocabulary={model.vocabularies[definition.vocabulary]}
          value={textOf(value)}
          onChange={onChange}
        />
      )
    case 'choices':
      return (
        <ChoicesField
          frame={frame}
          vocabulary={model.vocabularies[definition.vocabulary]}
          value={idsOf(value)}
          onChange={onChange}
        />
      )
    case 'services':
      return <ServicesField frame={frame} model={model} value={idsOf(value)} onChange={onChange} />
    case 'table':
      return <TableField frame={frame} definition={definition} value={value} model={model} onChange={onChange} />
  }
}
