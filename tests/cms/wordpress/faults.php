<?php
/*
 * Plugin Name: Faults on demand
 *
 * Each REST request takes the first line off the file ONRECORD_FAULTS and obeys it:
 *   ok           nothing happens
 *   before N     answer N with a web page; nothing is stored
 *   after N      carry it out, then answer N with a web page
 *   cut          carry it out, then break the answer off in the middle
 *   silent N     carry it out, then say nothing for N seconds
 *   warning      carry it out, with a PHP warning printed before the answer
 *   deaf         as if the server had taken the Authorization header away
 *   captive      answer 200 with a web page; nothing is stored
 */

function onrecord_fault(): array {
	$file = @fopen( ONRECORD_FAULTS, 'c+' );
	if ( ! $file ) {
		return array( 'ok', 0 );
	}
	flock( $file, LOCK_EX );
	$lines = array_filter( explode( "\n", (string) stream_get_contents( $file ) ) );
	$first = array_shift( $lines ) ?? 'ok';
	ftruncate( $file, 0 );
	rewind( $file );
	fwrite( $file, implode( "\n", $lines ) );
	fclose( $file );
	return explode( ' ', $first ) + array( 'ok', 0 );
}

// Before WordPress asks who is there.
if ( str_contains( $_SERVER['REQUEST_URI'] ?? '', 'wp-json' ) || isset( $_GET['rest_route'] ) ) {
	[ $onrecord_kind, $onrecord_number ] = onrecord_fault();
	if ( 'deaf' === $onrecord_kind ) {
		unset( $_SERVER['PHP_AUTH_USER'], $_SERVER['PHP_AUTH_PW'], $_SERVER['HTTP_AUTHORIZATION'] );
	}
	if ( 'before' === $onrecord_kind || 'captive' === $onrecord_kind ) {
		http_response_code( 'captive' === $onrecord_kind ? 200 : (int) $onrecord_number );
		header( 'Content-Type: text/html' );
		if ( 429 === (int) $onrecord_number ) {
			header( 'Retry-After: 1' );
		}
		exit( '<html><title>Not now</title><body>Nothing was stored.</body></html>' );
	}
	add_filter(
		'rest_pre_serve_request',
		function ( $served ) use ( $onrecord_kind, $onrecord_number ) {
			switch ( $onrecord_kind ) {
				case 'after':
					status_header( (int) $onrecord_number );
					header( 'Content-Type: text/html' );
					echo '<html><title>Oh dear</title><body>It was stored all the same.</body></html>';
					return true;
				case 'cut':
					header( 'Content-Length: 5000' );
					echo '{"id": ';
					return true;
				case 'silent':
					sleep( (int) $onrecord_number );
					return $served;
				case 'warning':
					echo "<br />\n<b>Warning</b>: Undefined array key {0} in [plugin] on line 3<br />\n";
					return $served;
			}
			return $served;
		}
	);
}

add_filter( 'pre_wp_mail', '__return_true' );
