<?php
// Installs the site without a browser: php install.php FOLDER ADDRESS. Prints JSON about it.
[ , $folder, $address ] = $argv;
$parts = parse_url( $address );
$_SERVER += array();
$_SERVER['HTTP_HOST']       = $parts['host'] . ':' . $parts['port'];
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';
define( 'WP_INSTALLING', true );
define( 'WP_SITEURL', $address );
require "$folder/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';

$chief = wp_generate_password( 20, false );
wp_install( 'The Ottervale Courier', 'chief', 'chief@example.invalid', false, '', $chief );
update_option( 'siteurl', $address );
update_option( 'home', $address );
update_option( 'timezone_string', 'Europe/Berlin' );
update_option( 'permalink_structure', '/%year%/%monthnum%/%postname%/' );
$GLOBALS['wp_rewrite']->init();
$GLOBALS['wp_rewrite']->flush_rules( false );
wp_insert_term( 'Harbour', 'category' );

$users = array();
foreach ( array( 'administrator', 'editor', 'author', 'contributor', 'subscriber' ) as $role ) {
	$login = 'administrator' === $role ? 'chief' : $role;
	$known = get_user_by( 'login', $login );
	$id    = $known ? $known->ID : wp_insert_user(
		array(
			'user_login' => $login,
			'user_pass'  => wp_generate_password(),
			'user_email' => "$login@example.invalid",
			'role'       => $role,
		)
	);
	$made = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'tests' ) );
	$users[ $role ] = array( 'login' => $login, 'password' => WP_Application_Passwords::chunk_password( $made[0] ) );
}
// For wp-admin, where application passwords are not taken.
$users['administrator']['account'] = $chief;
echo wp_json_encode(
	array(
		'url'     => $address,
		'version' => $GLOBALS['wp_version'],
		'users'   => $users,
	)
);
