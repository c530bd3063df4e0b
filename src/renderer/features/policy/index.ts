export { CreatePolicyDialog } from './create-policy-dialog'
