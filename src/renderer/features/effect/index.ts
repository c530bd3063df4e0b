export { type Effect, EffectChoices, usualRevision } from './effect-choices'
