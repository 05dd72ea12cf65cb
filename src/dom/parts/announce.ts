/** The door to the announcer for what is shown on screens that come late. */
type Announce = (sentence: string) => void;

let announcer: Announce | null = null;

/** The announcer opens the door as it starts, and closes it with null. */
export const openAnnouncer = (next: Announce | null): void => {
  announcer = next;
};

/** Told when its turn comes, if everything is to be told; lost where nobody tells. */
export const announce: Announce = sentence => announcer?.(sentence);
