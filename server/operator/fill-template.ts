export type Variables = Readonly<Record<string, string | undefined>>;

/** Quotes, spaces, braces and line ends could change what a line of these files means. */
const safe = /^[\w./:@=+,[\]-]+$/;

export interface Filled {
	readonly text: string;
	/** What is missing or unusable, in French; the text is worth nothing unless this is empty. */
	readonly problems: readonly string[];
}

/** [PST-17] Writes the variables where a template names them, `${NAME}`; nginx's own `$name` stays. */
export function fillTemplate(template: string, variables: Variables): Filled {
	const problems = new Set<string>();
	const text = template.replace(/\$\{(\w+)\}/g, (_, name: string) => {
		const value = variables[name]?.trim() ?? '';
		if (value === '') problems.add(`${name} manque.`);
		else if (!safe.test(value))
			problems.add(`${name} contient un caractère qui n’est pas permis dans ces fichiers.`);
		return value;
	});
	return { text, problems: [...problems] };
}
