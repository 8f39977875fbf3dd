export interface AboutProps {
  version: string
  packs: { title: string; version: string }[]
  /** Addresses of the project; those absent are not linked. */
  links?: { code?: string; changes?: string; licences?: string; measurement?: string }
  /** Of a hundred sources shown how many were right, and of a hundred there how many were found; only once published. */
  measured?: { precision: number; recall: number }
}
