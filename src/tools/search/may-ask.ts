// Whether a query may ask for a row of a charge, and not for the charge alone.

/** What may be a condition or an amount: a figure, or more than a name. */
export const MAY_ASK = /\d|\s|[进出]口|[内外]贸/u;
