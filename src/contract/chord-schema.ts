import { z } from 'zod'
import { type Chord, isChord } from '#contract/chord'

/** A chord as settings hold it. Apart from `chord.ts`, which the window's first script has and zod is too large for. */
export const chordSchema = z.custom<Chord>((value) => typeof value === 'string' && isChord(value))
