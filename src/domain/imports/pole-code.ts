import { foldName } from '#domain/professionnel/fold-name.ts';

/** Three capitals for a pôle that an import makes: of its name, the first that no other pôle has. */
export function poleCode(name: string, used: ReadonlySet<string>): string {
	const letters = foldName(name)
		.replace(/[^a-z]/g, '')
		.toUpperCase()
		.padEnd(3, 'X');
	const [first = 'X'] = letters;
	for (let second = 1; second < letters.length; second += 1)
		for (let third = second + 1; third < letters.length; third += 1) {
			const code = first + (letters[second] ?? 'X') + (letters[third] ?? 'X');
			if (!used.has(code)) return code;
		}
	const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
	for (const one of alphabet)
		for (const two of alphabet)
			for (const three of alphabet) if (!used.has(one + two + three)) return one + two + three;
	throw new Error('no code is left for a pôle');
}
