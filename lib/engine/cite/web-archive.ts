/** When an archive's copy was taken, ISO 8601 day, where its address says so: web.archive.org/web/20240209…/. */
export function archivedOn(address: string): string | undefined {
  const [, year, month, day] =
    /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is|md|li|vn|fo))\/(\d{4})\.?(\d\d)\.?(\d\d)/.exec(
      address,
    ) ?? []
  return year && `${year}-${month}-${day}`
}
