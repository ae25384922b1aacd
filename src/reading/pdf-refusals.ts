// What is said of a PDF or a picture that cannot be read, and what to do then.
import { limits } from './limits.ts';
import { Refusal } from '#schema/refusal.ts';

/** How the text of a picture is had with what people carry. */
const COPY_FROM_PICTURE = {
  zh: '可先用手机取出文字：苹果手机在“照片”里长按图上的字（实况文本），安卓手机在相册或微信里打开图片，长按后选“提取文字”；复制后贴进上面的框，再照原件核对数字。',
  en: 'Take the text with a phone first: on an iPhone press on the words in Photos (Live Text); on Android open the picture in the gallery, Google Lens or WeChat, press on it and choose to extract the text. Copy it, paste it into the box above, and compare its figures with the bill.',
};
const OR_PASTE = {
  zh: '或在看 PDF 的软件里选中文字，复制后贴进上面的框。',
  en: 'Or select the text where you view the PDF, copy it and paste it into the box above.',
};

export function pictureRefusal(): Refusal {
  return new Refusal(
    `这是照片或图片，里面没有可读的文字。${COPY_FROM_PICTURE.zh}`,
    `This is a picture and holds no text that can be read. ${COPY_FROM_PICTURE.en}`,
  );
}

export function scannedRefusal(): Refusal {
  return new Refusal(
    `这个 PDF 里没有账单的文字，多半是扫描件或照片。${COPY_FROM_PICTURE.zh}`,
    `This PDF holds no text of a bill; most likely it was scanned or photographed. ${COPY_FROM_PICTURE.en}`,
  );
}

export function unreadableRefusal(): Refusal {
  return new Refusal(
    `这个 PDF 的字体没有说明每个符号是什么字，文字读不准，所以没有读。请向开票方要 Excel 或另一份 PDF。${COPY_FROM_PICTURE.zh}`,
    `The fonts of this PDF do not say which letters their signs are, so the text cannot be read for certain and was not read. Ask its sender for a spreadsheet or another PDF. ${COPY_FROM_PICTURE.en}`,
  );
}

export function encryptedRefusal(): Refusal {
  return new Refusal(
    `这个 PDF 要密码才能打开。请用密码打开后，“打印 → 存为 PDF”另存一份没有密码的再选；${OR_PASTE.zh}`,
    `This PDF opens with a password only. Open it, print it to a PDF without one and choose that. ${OR_PASTE.en}`,
  );
}

export function brokenRefusal(): Refusal {
  return new Refusal(
    `这个 PDF 已损坏或没有传完，没有读。请重新下载，或请对方再发一次；${OR_PASTE.zh}`,
    `This PDF is damaged or did not arrive whole, and was not read. Download it again or have it sent again. ${OR_PASTE.en}`,
  );
}

export function tooManyPages(pages: number): Refusal {
  return new Refusal(
    `这个 PDF 有 ${pages} 页，一次最多读 ${limits.pdfPages} 页，没有读。请只留账单那几页，另存后再选；${OR_PASTE.zh}`,
    `This PDF has ${pages} pages; at most ${limits.pdfPages} are read at a time, and none was read. Save the pages of the bill alone and choose that file. ${OR_PASTE.en}`,
  );
}

export function tooMuchText(): Refusal {
  return new Refusal(
    `这个 PDF 里的文字太多，不像一张账单，没有读。请只留账单那几页，另存后再选；${OR_PASTE.zh}`,
    `This PDF holds too much text for a bill, and was not read. Save the pages of the bill alone and choose that file. ${OR_PASTE.en}`,
  );
}

export function pdfTooLarge(bytes: number): Refusal {
  const megabytes = (bytes / 1_000_000).toFixed(0);
  return new Refusal(
    `文件有 ${megabytes} MB，上限 ${limits.fileBytes / 1_000_000} MB，没有读。请只留账单那几页，另存后再选；${OR_PASTE.zh}`,
    `The file has ${megabytes} MB; the limit is ${limits.fileBytes / 1_000_000} MB, and it was not read. Save the pages of the bill alone and choose that file. ${OR_PASTE.en}`,
  );
}

export function fontsNotFetched(): Refusal {
  return new Refusal(
    `读这个 PDF 的字体要用的文件没能取到，可能是网络不好，所以没有读。请再选一次；${OR_PASTE.zh}`,
    `A file that the fonts of this PDF need could not be fetched; the connection may be poor, and nothing was read. Choose the file again. ${OR_PASTE.en}`,
  );
}

/** Beside what was read: pages without text may be pictures. */
export function pagesWithoutText(pages: readonly number[]): { zh: string; en: string } {
  return {
    zh: `第 ${pages.join('、')} 页没有文字，没有读；若是图片，请把上面的字另外贴进来。`,
    en: `Page ${pages.join(', ')} held no text and was not read; if it is a picture, paste its text, too.`,
  };
}
