// /changes.ics and /en/changes.ics: dates of effect as a calendar.
import type { APIRoute } from 'astro';
import { catalogue, derived } from '#catalogue.ts';
import { inBothLanguages, type LangProps } from '#i18n/routes.ts';
import { changeCalendar } from '#output/feeds/change-calendar.ts';
import { calendarResponse } from '#output/hosting/text-response.ts';

export const getStaticPaths = () => inBothLanguages();
export const GET: APIRoute = ({ props }) =>
  calendarResponse(changeCalendar(catalogue, derived.changes, (props as LangProps).lang));
