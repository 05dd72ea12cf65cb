/** Why somebody is not in yet. The region is there from the start, so that what comes into it is read out. */
export function Fault({ of }: { readonly of: string | null }) {
  return <div role="alert">{of !== null && <p class="phone-fault">{of}</p>}</div>;
}
