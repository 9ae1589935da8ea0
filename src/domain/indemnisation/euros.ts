const format = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

/** « 1 234,50 € » */
export function euros(cents: number): string {
	return format.format(cents / 100);
}

/** Reads « 45 », « 45,5 », « 1 234,50 € »; null for anything else, for zero and for what is beyond any rate. */
export function parseEuros(text: string): number | null {
	const found = /^(\d{1,5})(?:[.,](\d{1,2}))?$/.exec(text.replaceAll(/[\s€]/g, ''));
	if (!found) return null;
	const cents = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
	return cents > 0 ? cents : null;
}
