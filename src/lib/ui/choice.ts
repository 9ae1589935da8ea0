/** One answer among several, in a select or a group of radio buttons or checkboxes. */
export interface Choice {
	value: string;
	label: string;
	/** A line under the label, to help choosing. */
	hint?: string | undefined;
	disabled?: boolean;
}
