/** [CHI-2] Said at the door and in the room; the meeting goes on without picture and sound. */
export const cannotEncrypt = {
	title: 'Ce navigateur ne peut pas chiffrer l’image et le son',
	advice:
		'Ils restent donc coupés ici, dans les deux sens\u00A0: rien ne part en clair. La fiche et le fil se suivent et s’écrivent. Une version récente de Firefox, Chrome, Edge ou Safari le permet.'
} as const;

/** [CHI-3] The server said « encrypted » and gave no key. */
export const keyMissing = {
	title: 'La clé de chiffrement n’est pas arrivée',
	advice:
		'L’image et le son restent coupés ici\u00A0: rien ne part en clair. Rechargez la page\u00A0; la fiche et le fil continuent.'
} as const;

/** [CHI-4] Connected, and still not encrypting: the room is left and tried again. */
export const notReady = {
	title: 'Le chiffrement n’a pas encore démarré',
	advice:
		'Rien n’est envoyé en attendant. Nouvel essai en cours\u00A0; la fiche et le fil continuent.'
} as const;

export type EncryptionRefusal = typeof cannotEncrypt | typeof keyMissing | typeof notReady;
