import { useRef } from 'preact/hooks'

interface FileButtonProps {
  label: string
  /** As in `<input accept>`. */
  accept: string
  onFile(file: File): void
}

/** A button that asks for a file. The same file may be chosen again. */
export function FileButton({ label, accept, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
      <button type="button" class="line" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  )
}
