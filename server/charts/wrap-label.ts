/** Breaks a label at spaces into lines of about so many letters; what is longer than the lines ends with « … ». */
export function wrapLabel(label: string, letters: number, most = 3): readonly string[] {
	const lines: string[] = [];
	for (const word of label.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= letters)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	if (lines.length <= most) return lines;
	return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
}
