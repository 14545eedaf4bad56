/** English texts of the page for Halo's SFTP service. */
export const sftp = {
  title: 'Halo SFTP',
  intro:
    'Halo’s SFTP service knows you by a key pair. You keep the private key, Halo gets the public key and answers with connection details.',
  link: 'Halo SFTP: make and check keys',
  guide: 'Halo’s SFTP guide',
  guideUrl: 'https://halopsa.com/guides/article?kbid=1706',
  copied: 'Copied.',
  fingerprint: 'Fingerprint',
  make: {
    title: '1. Make a key pair',
    line: 'New public key',
    text: 'The pair is made in this browser. The private key goes into a file and is never shown or kept here.',
    kind: 'Kind of key',
    kinds: { 'rsa-4096': 'RSA, 4096 bits', ed25519: 'Ed25519' },
    kindHint: 'Halo’s guide shows an RSA key. Whether the service takes Ed25519 is not documented: ask Halo first.',
    comment: 'Comment',
    commentHint: 'Stands at the end of the public key, so that Halo sees whose it is.',
    copy: 'Copy the new public key',
    submit: 'Make the pair and save the private key',
    working: 'Making the pair…',
    done: (file: string) =>
      `The private key was handed to the browser as ${file}. Look that it was saved: it cannot be saved again.`,
    protect:
      'The file has no passphrase. Move it where only you can read it. To give it a passphrase, run this where the file is:',
    protectCommand: (file: string) => `ssh-keygen -p -f ${file}`,
    send: 'Send this one line to Halo, and nothing else:',
    unsupported: 'This browser cannot make an Ed25519 key. Update it, or choose RSA.',
    failed: 'The browser could not make the pair. Nothing was saved; try again.',
  },
  check: {
    title: '2. Check a public key',
    line: 'Checked public key',
    text: 'Paste a public key that you have already. It stays in this page.',
    label: 'Public key to check',
    copy: 'Copy the checked public key',
    submit: 'Check',
    empty: 'Paste a public key first.',
    usable: (algorithm: string, bits: number) => `A whole public key: ${algorithm}, ${bits} bits.`,
    send: 'Send this line to Halo:',
    problems: {
      'private-key':
        'That was a private key. It was kept out of the box, but it is still on the clipboard: copy something else. Consider it compromised: make a new pair, and have the old public key removed wherever it is in use. Never send a private key to anybody, not to Halo either.',
      fingerprint: 'This is a fingerprint, not the key. Open the file that ends in .pub and paste its line.',
      'several-keys': 'There is more than one key in it. Paste one key at a time.',
      certificate:
        'This is a certificate, not a plain public key. Paste the public key that was there before it was signed.',
      'not-a-key': 'No public key was found in it. It begins with ssh-rsa, then one long word that begins with AAAA.',
      'cut-off': 'The key is cut off: its end is missing. Copy the whole line from the .pub file.',
      damaged: 'The key is damaged: a part of it was changed. Copy it from the .pub file again.',
      'unknown-algorithm': 'The kind of this key is not known here. Make an RSA pair instead.',
      dsa: 'DSA keys are not safe, and current OpenSSH refuses them. Make an RSA pair instead.',
      'too-short': 'The RSA key is shorter than 2048 bits, which is not safe. Make one of 4096 bits.',
    },
    mends: {
      pem: 'It was in PEM form. The line below is the same key in OpenSSH’s form.',
      rfc4716: 'It was in RFC 4716 form (SSH2 PUBLIC KEY). The line below is the same key in OpenSSH’s form.',
      putty: 'It was in PuTTY’s form. The line below is the same key in OpenSSH’s form.',
      'broken-lines': 'The key was broken over several lines. Below it is one line, as Halo needs it.',
      padding: 'The equals signs at the end were not right. They were mended.',
      'algorithm-missing': 'The word before the key was missing. It was taken from the key.',
      options: 'Something stood before the key. It was left out.',
    },
    differs: (named: string, inside: string) =>
      `It says ${named}, but the key inside is ${inside}. The line below goes by the key. Compare the fingerprint before you send it: two keys may have been mixed up.`,
    notes: {
      'type-not-documented':
        'Halo’s guide shows ssh-rsa only. Whether the service takes this kind is not documented: ask Halo first.',
      'hardware-key': 'This key lives on a security key. FileZilla and PuTTY may not be able to use it.',
    },
  },
  connect: {
    title: '3. Use the connection details',
    text: 'Paste the block that Halo sent back: the lines with Server, Port and Username, or the one in braces.',
    label: 'Connection details',
    submit: 'Read',
    empty: 'Paste the connection details first.',
    server: 'Server',
    port: 'Port',
    username: 'Username',
    password: 'Password',
    passwordText: 'None. Your private key takes its place.',
    path: 'Path of the private key file',
    pathHint: 'Where the file is on the computer that connects, such as C:\\Users\\sam\\.ssh\\halo_sftp_rsa',
    pathBad: 'Give the whole path, on one line, without quotation marks.',
    problems: {
      'private-key':
        'There was a private key in it. It was kept out of the box, but it is still on the clipboard: copy something else. Consider it compromised: make a new pair and send Halo the new public key.',
      'not-a-block': 'These are no connection details: neither Server nor Username is in it.',
      'server-missing': 'The Server line is missing. Copy the whole block.',
      'username-missing': 'The Username line is missing. Copy the whole block.',
      placeholder: 'This is the example from the guide. Paste the block that Halo sent to you.',
      'server-not-a-host': 'The server is no host name. It looks like SFTP.haloservicedesk.com.',
      'port-not-a-number': 'The port is no number from 1 to 65535. Halo’s guide shows 22.',
      'username-odd': 'The user name has characters that do not belong there. Copy the block again.',
    },
    notes: {
      'address-shortened': 'The server was given as an address. Only its host name is used.',
      'other-port': 'The port is not 22, which Halo’s guide shows. Make sure that it is right.',
      'upper-case-username':
        'The user name has upper-case letters. In Halo’s example it is in lower case: make sure that it is right.',
      'password-given':
        'The block has a password of its own. The guide knows none: the private key is used, and the password was left out.',
    },
    fileZilla: {
      title: 'FileZilla',
      text: 'Save the site file, then choose File > Import in FileZilla. The site is under File > Site Manager, with Key file as its Logon Type. Written by the form of FileZilla’s own files; not tried in FileZilla here.',
      wholePath: 'FileZilla needs the whole path, without ~: give it above first.',
      save: 'Save the FileZilla site',
    },
    openSsh: {
      title: 'OpenSSH',
      copy: 'Copy the OpenSSH block',
      text: 'Add this to the file .ssh/config in your home folder, then run: sftp halo-sftp',
    },
    putty: {
      title: 'PuTTY',
      copy: 'Copy the PuTTY note',
      note: (server: string, port: number, username: string) =>
        [
          'PuTTY wants the key in its own form.',
          '1. PuTTYgen: Conversions > Import key, choose the private key file, then Save private key (.ppk).',
          `2. PuTTY, Session: Host Name ${server}, Port ${port}, SSH.`,
          `3. PuTTY, Connection > Data: Auto-login username ${username}.`,
          '4. PuTTY, Connection > SSH > Auth > Credentials: Private key file, the .ppk file.',
          '5. Session: Saved Sessions, the name halo-sftp, Save.',
          'Files go by PSFTP: psftp -load halo-sftp',
        ].join('\n'),
    },
  },
} as const;
