import { useCallback, useMemo, useRef, useState } from 'react'
import type { Client } from '#contract/client'
import type { Brand } from '#core/design/brand'
import type { FactDefinition, FactModel } from '#core/facts/fact-definition'
import type { FactKey, Facts, FactValue } from '#core/facts/facts'
import { isAnswer } from '#core/facts/is-answer'
import { askedFacts, defaultFacts, isRequired } from '#core/facts/open-questions'
import { relevantFacts } from '#core/facts/relevant-facts'
import { sameFacts } from '#core/facts/same-facts'
import { showError } from '#features/notices'
import { request } from '#host/bridge'
import { wrongAnswers } from './answer-problem'
import { sameBrand } from './brand/same-brand'

/** A client as it was read, and the revision a save builds on; null while a new one is being made. */
export type OpenedClient = { client: Client; revision: string } | null

export interface ClientDraft {
  name: string
  facts: Facts
  /** The answers as they would be saved: without those that others have made pointless. */
  relevant: Facts
  brand: Brand
  /** The questions that the answers so far make necessary. */
  asked: FactDefinition[]
  /** Answers that cannot be saved as they are. */
  wrong: FactKey[]
  /** Needed for a finished policy and not answered yet. */
  open: FactKey[]
  /** Asked, not answered, and put off by somebody who is not sure. */
  unsure: FactKey[]
  isUnsaved: boolean
  /** The file changed since it was read; nothing was written. */
  conflict: boolean
  setName(name: string): void
  setFact(key: FactKey, value: FactValue | undefined): void
  setUnsure(key: FactKey, isUnsure: boolean): void
  setBrand(brand: Brand): void
  /** Saves; the client's id, or null when it was not saved and the reason has been shown. */
  save(): Promise<string | null>
  /** Saves over what the file says now. */
  overwrite(): Promise<string | null>
  /** Trades the draft for what the file says now. */
  reload(): Promise<void>
}

/** What a person is answering about one client, from opening it to saving it. */
export function useClientDraft(opened: OpenedClient, model: FactModel): ClientDraft {
  const [base, setBase] = useState(opened)
  const [name, setName] = useState(opened?.client.name ?? '')
  const [facts, setFacts] = useState<Facts>(() => opened?.client.facts ?? defaultFacts(model))
  const [putOff, setPutOff] = useState<readonly FactKey[]>(opened?.client.unsure ?? [])
  const [brand, setBrand] = useState<Brand>(opened?.client.brand ?? {})
  const [conflict, setConflict] = useState(false)
  const baseFacts = useMemo(() => relevantFacts(model, base?.client.facts ?? defaultFacts(model)), [base, model])
  const relevant = useMemo(() => relevantFacts(model, facts), [facts, model])
  const asked = useMemo(() => askedFacts(model, relevant), [relevant, model])
  const unsure = useMemo(
    () => asked.map(({ key }) => key).filter((key) => putOff.includes(key) && !isAnswer(facts[key])),
    [asked, putOff, facts],
  )
  const latest = useRef({ name, relevant, unsure, brand })
  latest.current = { name, relevant, unsure, brand }

  const setFact = useCallback((key: FactKey, value: FactValue | undefined) => {
    setFacts(({ [key]: _, ...others }) => (value === undefined ? others : { ...others, [key]: value }))
  }, [])

  const write = async (place: OpenedClient): Promise<string | null> => {
    const { name, relevant: facts, unsure, brand } = latest.current
    const sent = {
      name: name.trim(),
      facts,
      ...(unsure.length > 0 && { unsure }),
      ...(!sameBrand(brand) && { brand }),
    }
    if (place === null) {
      const made = await request('client.create', sent)
      if (made.ok) return made.value.client
      showError(made.error)
      return null
    }
    const { brand: _, unsure: __, ...before } = place.client
    const client: Client = { ...before, ...sent }
    const saved = await request('client.save', { client, revision: place.revision })
    if (saved.ok) {
      setBase({ client, revision: saved.value.revision })
      setConflict(false)
      return client.id
    }
    if (saved.error.code === 'conflict') setConflict(true)
    else showError(saved.error)
    return null
  }

  const readAgain = async (): Promise<OpenedClient> => {
    if (base === null) return null
    const read = await request('client.open', { client: base.client.id })
    if (read.ok) return read.value
    showError(read.error)
    return null
  }

  return {
    name,
    facts,
    relevant,
    brand,
    asked,
    wrong: useMemo(() => wrongAnswers(asked, facts, model), [asked, facts, model]),
    open: useMemo(
      () => asked.filter((fact) => isRequired(fact, relevant) && !isAnswer(facts[fact.key])).map((fact) => fact.key),
      [asked, facts, relevant],
    ),
    unsure,
    isUnsaved:
      unsure.join() !== (base?.client.unsure ?? []).join() ||
      name.trim() !== (base?.client.name ?? '') ||
      !sameFacts(relevant, baseFacts) ||
      !sameBrand(brand, base?.client.brand),
    conflict,
    setName,
    setFact,
    setUnsure: (key, isUnsure) =>
      setPutOff((before) => (isUnsure ? [...before, key] : before.filter((other) => other !== key))),
    setBrand,
    save: () => write(base),
    overwrite: async () => {
      const now = await readAgain()
      return now === null ? null : write(now)
    },
    reload: async () => {
      const now = await readAgain()
      if (now === null) return
      setBase(now)
      setName(now.client.name)
      setFacts(now.client.facts)
      setPutOff(now.client.unsure ?? [])
      setBrand(now.client.brand ?? {})
      setConflict(false)
    },
  }
}
