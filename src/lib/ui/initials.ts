/** « Claire Dubois-Martin » → « CD », « Dr Anne Le Goff » → « AG » */
export function initialsOf(name: string): string {
	const words = name
		.split(/\s+/u)
		.filter((word) => /^\p{Lu}/u.test(word) && !/^(Dr|Pr|M\.|Mme)$/u.test(word));
	const [first, last] = [words[0] ?? name.trim(), words.length > 1 ? words.at(-1) : undefined];
	return `${first.charAt(0)}${last?.charAt(0) ?? ''}`.toLocaleUpperCase('fr');
}
