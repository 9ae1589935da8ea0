/**
 * What the server says of its storage to whoever has a fiche open ([RT-20]), by its number on the wire:
 * it works; it does not answer and is tried again; so much waits for it that nothing more is taken ([RT-21]).
 */
export const storageWords = ['marche', 'panne', 'plein'] as const;
export type StorageWord = (typeof storageWords)[number];
