/** Accounts of both clouds by their ids: 12 digits on AWS, 16 on Alibaba Cloud, where older and newer ones are a little off that. */
export const accountId = /^\d{12,20}$/;

/** Whether text is the id of an account and nothing else. */
export function isAccountId(text: string): boolean {
  return accountId.test(text);
}
