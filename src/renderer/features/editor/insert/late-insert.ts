import { lazy } from 'react'

/** What is offered while somebody types: loaded after the page is drawn, which takes typing before that as text. */
export const LateInsert = lazy(async () => ({ default: (await import('./insert-while-typing')).InsertWhileTyping }))
