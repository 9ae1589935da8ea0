/** [EVA-6] The empty answer is an answer, counted under this code and never dropped. */
export const nonRenseigne = { code: 'non-renseigne', label: 'Non renseigné' } as const;

/** [EVA-6] « Non repris » : an import could not fill this field; said apart, it is nobody’s silence. */
export const nonRepris = { code: 'non-repris', label: 'Non repris' } as const;
