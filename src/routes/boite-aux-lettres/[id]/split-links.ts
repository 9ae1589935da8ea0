export interface TextPart {
	readonly text: string;
	readonly link: boolean;
}

/** Cuts a plain text at its web addresses, so that the page can make links of them and of nothing else. */
export function splitLinks(text: string): readonly TextPart[] {
	return text
		.split(/(https?:\/\/[^\s<>"]+)/)
		.filter((part) => part !== '')
		.map((part) => ({ text: part, link: /^https?:\/\//.test(part) }));
}
