const longest = 60;

/**
 * Reads the family names that somebody gave in one field, « Martin, Le Goff »: the same way where they are typed and
 * on the server. Null when there is none, or when it can not be a name.
 */
export function parseNamesToWatch(answer: string): readonly string[] | null {
	const names = answer
		.trim()
		.split(/\s*[,;/]\s*/)
		.filter(Boolean);
	return names.length === 0 || names.some((name) => name.length > longest) ? null : names;
}
