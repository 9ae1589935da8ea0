/** « deux ans », « 18 mois »: whole years are said in years. */
export function durationWords(months: number): string {
	if (months % 12 !== 0) return `${months} mois`;
	const years = months / 12;
	return years === 1 ? 'un an' : `${inLetters[years] ?? years} ans`;
}

const inLetters: Readonly<Record<number, string>> = {
	2: 'deux',
	3: 'trois',
	4: 'quatre',
	5: 'cinq',
	6: 'six',
	10: 'dix'
};
