/** Route → form action (`?/name`), method or `page` → what the use-case behind it asks of the decision functions. */
export type ActTable = Readonly<Record<string, Readonly<Record<string, string>>>>;
