// The entity whose list it is, as the command line names it.
import type { Catalogue } from '#domain/catalogue.ts';
import { nearest } from '#text/nearest.ts';
import { Slug } from '#schema/text.ts';
import { Refusal } from '#schema/refusal.ts';

/** The slug itself when there is such an entity; else a Refusal with what may have been meant. */
export function entityNamed(slug: string, { entities }: Pick<Catalogue, 'entities'>): string {
  if (!Slug.safeParse(slug).success) {
    throw new Refusal(
      `--entity 应是收费主体的代号（content/entities/ 里的文件名，小写字母、数字、连字符），不是路径或名称：${JSON.stringify(slug)}。`,
      `--entity takes the slug of a charging entity (a file name in content/entities/: lower-case letters, digits, hyphens), not a path or a name: ${JSON.stringify(slug)}.`,
    );
  }
  if (entities.has(slug)) return slug;
  const near = nearest(slug, [...entities.keys()]);
  const all = [...entities.keys()].join(', ');
  throw new Refusal(
    `没有收费主体 ${slug}。${near === null ? '' : `是不是 ${near}？`}现有：${all}。`,
    `There is no charging entity ${slug}. ${near === null ? '' : `Perhaps ${near}? `}On record: ${all}.`,
  );
}
