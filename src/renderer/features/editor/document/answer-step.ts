import type { Node } from '@tiptap/pm/model'
import { Step, StepMap, StepResult } from '@tiptap/pm/transform'
import type { FactKey, FactValue } from '#core/facts/facts'

/** One answer changed, while a policy is open: the client's, or the one that only this policy has. */
export interface AnswerChange {
  of: 'client' | 'policy'
  fact: FactKey
  before: FactValue | undefined
  after: FactValue | undefined
}

/**
 * A step that changes an answer and nothing of the document. Standing in the page's history, it is undone and redone in
 * its turn among the changes of the text.
 */
export class AnswerStep extends Step {
  readonly change: AnswerChange

  constructor(change: AnswerChange) {
    super()
    this.change = change
  }

  override apply(doc: Node): StepResult {
    return StepResult.ok(doc)
  }

  override getMap(): StepMap {
    return StepMap.empty
  }

  override invert(): AnswerStep {
    const { before, after } = this.change
    return new AnswerStep({ ...this.change, before: after, after: before })
  }

  override map(): AnswerStep {
    return this
  }

  override toJSON(): unknown {
    return { stepType: 'answer', ...this.change }
  }
}
