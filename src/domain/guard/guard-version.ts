/** Version of the rules and lexicons, stored with every finalised fiche. */
export const guardVersion = 'garde-1';
