/** How the databases' whitelists spell "from anywhere". */
export const everyAddress = ["0.0.0.0/0", "0.0.0.0", "::/0"] as const;
