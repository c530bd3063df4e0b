/** A client as a list shows it. */
export interface NamedClient {
  id: string
  name: string
}
