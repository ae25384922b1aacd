// What the check of a bill may find that is a ground to complain; `marked-up` is above what is published, collected for others.
export const complainableFindings = ['above-published', 'marked-up', 'ended'] as const;
