/** Who may come as a guest of one situation: its patient, or who speaks for him. */
export const guestKinds = { patient: 'Le patient', representant: 'Qui parle pour lui' } as const;

export type GuestKind = keyof typeof guestKinds;
export const guestKindCodes = Object.keys(guestKinds) as readonly GuestKind[];

/** [INT-2] The name shown in the room: the pseudonym, never more; who speaks for the patient has none of his own. */
export function guestName(kind: GuestKind, designation: string): string {
	if (kind === 'patient') return designation;
	const of = /^[AEIOUYÀ-ÖÙ-Ü]/i.test(designation) ? 'd’' : 'de ';
	return `Représentant·e ${of}${designation}`;
}

export const guestFonction: Readonly<Record<GuestKind, string>> = {
	patient: 'patient·e',
	representant: 'représentant·e du patient'
};

/** « le patient de la situation 2 », for whoever may know it. */
export function guestWords(kind: GuestKind, position: number): string {
	const who = kind === 'patient' ? 'Le patient' : 'La personne qui représente le patient';
	return `${who} de la situation ${position}`;
}
