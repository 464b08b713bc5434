/** The fields of a query string as fields of a form that nobody sees, for what is to stay of an address. */
export function HiddenFields({ query }: { readonly query: string }) {
  return [...new URLSearchParams(query)].map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
