// What is found beside charges and pages that answer. Measures, reliefs, indicators and time limits stand with documents.

export const pageKinds = ['companies', 'documents', 'channels'] as const;
export type PageKind = (typeof pageKinds)[number];
