export { CreatePolicyDialog } from './create-policy-dialog'
export { LateTemplateDialog } from './late-template-dialog'
