/** Puts the non-breaking spaces of French typography where a sentence has ordinary ones. */
export function frenchSpaces(text: string): string {
	return text
		.replace(/ ([:;?!»])/g, '\u00A0$1')
		.replace(/« /g, '«\u00A0')
		.replace(/(\d) (min|h)\b/g, '$1\u00A0$2');
}
