/** The `aria-describedby` of a control: its hint, then its error, when there are any. */
export function describedBy(
	id: string,
	texts: { hint: string | undefined; error: string | undefined }
): string | undefined {
	const ids = [texts.hint && `${id}-hint`, texts.error && `${id}-error`].filter(Boolean);
	return ids.length > 0 ? ids.join(' ') : undefined;
}
