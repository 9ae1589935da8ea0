/** What was sent, and what is still to come. */
export function sendingDone({
	what,
	open
}: {
	readonly what: string;
	readonly open: string;
}): string {
	const sent = `Adressé à l’association\u00A0: ${what}.`;
	return open === '' ? sent : `${sent} Il reste à venir\u00A0: ${open}.`;
}
